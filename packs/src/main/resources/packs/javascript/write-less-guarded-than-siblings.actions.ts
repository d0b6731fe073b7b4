'use server';

import { auth } from './sign-in';
import { projects } from './projects';

export async function rename(form: FormData) {
  const session = await auth();
  if (!session) throw new Error('not signed in');
  await projects.rename(form.get('id'), form.get('name'), session.user.id);
}

export async function archive(form: FormData) {
  const session = await auth();
  if (!session) throw new Error('not signed in');
  await projects.archive(form.get('id'), session.user.id);
}

// ok: javascript.write-less-guarded-than-siblings
export async function signIn(form: FormData) {
  await projects.welcome(form.get('email'));
}

// ruleid: javascript.write-less-guarded-than-siblings
export async function removeMember(form: FormData) {
  await projects.removeMember(form.get('id'), form.get('member'));
}
