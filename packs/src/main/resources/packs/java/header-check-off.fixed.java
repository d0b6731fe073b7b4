package shop.http;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseDecoder;
import io.netty.handler.codec.http.HttpServerCodec;

class Pipeline {
  void server(ChannelPipeline pipeline) {
    // ruleid: java.header-check-off
    pipeline.addLast(new HttpServerCodec(4096, 8192, 8192, true));
    // ruleid: java.header-check-off
    pipeline.addLast(new HttpResponseDecoder(4096, 8192, 8192, true));
    // ok: java.header-check-off
    pipeline.addLast(new HttpServerCodec(4096, 8192, 8192, true));
    // ok: java.header-check-off
    pipeline.addLast(new HttpServerCodec(4096, 8192, 8192));
  }

  HttpHeaders headers(boolean checked) {
    // ruleid: java.header-check-off
    HttpHeaders copied = new DefaultHttpHeaders(true);
    // ok: java.header-check-off
    copied.add(new DefaultHttpHeaders());
    // ok: java.header-check-off
    copied.add(new DefaultHttpHeaders(checked));
    return copied;
  }

  Object answer(io.netty.buffer.ByteBuf body) {
    // ruleid: java.header-check-off
    return new DefaultFullHttpResponse(HTTP_1_1, OK, body, true);
  }
}
