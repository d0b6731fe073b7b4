import { getServerSession } from 'next-auth';
import { books } from './books';
import { options } from './sign-in';

// ok: javascript.write-less-guarded-than-siblings
export async function GET() {
  return Response.json(await books.all());
}

export async function POST(request: Request) {
  if (!(await getServerSession(options))) {
    return new Response(null, { status: 401 });
  }
  return Response.json(await books.add(await request.json()));
}

export async function PUT(request: Request) {
  const session = await getServerSession(options);
  return session ? Response.json(await books.change(await request.json())) : new Response(null, { status: 401 });
}

// ruleid: javascript.write-less-guarded-than-siblings
export async function DELETE(request: Request) {
  await books.remove(new URL(request.url).searchParams.get('id'));
  return new Response(null, { status: 204 });
}
