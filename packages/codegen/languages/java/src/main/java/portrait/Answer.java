package portrait;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLSession;

/** An answer whose bytes were read already, in the form that the caller asked for. */
record Answer<T>(HttpResponse<byte[]> read, T body) implements HttpResponse<T> {
  static <T> Answer<T> of(HttpResponse<byte[]> read, HttpResponse.BodyHandler<T> handler) {
    HttpResponse.BodySubscriber<T> subscriber = handler.apply(new Info(read));
    subscriber.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long count) {}

          @Override
          public void cancel() {}
        });
    subscriber.onNext(List.of(ByteBuffer.wrap(read.body())));
    subscriber.onComplete();
    return new Answer<>(read, subscriber.getBody().toCompletableFuture().join());
  }

  private record Info(HttpResponse<byte[]> read) implements HttpResponse.ResponseInfo {
    @Override
    public int statusCode() {
      return read.statusCode();
    }

    @Override
    public HttpHeaders headers() {
      return read.headers();
    }

    @Override
    public HttpClient.Version version() {
      return read.version();
    }
  }

  @Override
  public int statusCode() {
    return read.statusCode();
  }

  @Override
  public HttpRequest request() {
    return read.request();
  }

  @Override
  public Optional<HttpResponse<T>> previousResponse() {
    return Optional.empty();
  }

  @Override
  public HttpHeaders headers() {
    return read.headers();
  }

  @Override
  public Optional<SSLSession> sslSession() {
    return read.sslSession();
  }

  @Override
  public URI uri() {
    return read.uri();
  }

  @Override
  public HttpClient.Version version() {
    return read.version();
  }
}
