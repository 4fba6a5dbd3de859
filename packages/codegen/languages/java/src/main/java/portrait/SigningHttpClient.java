package portrait;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** Signs each request and looks at each answer: both APIs answer failures inside HTTP 200. */
abstract class SigningHttpClient extends HttpClient {
  private final HttpClient base;

  SigningHttpClient(HttpClient base) {
    this.base = base;
  }

  /** The same request with what says who calls. */
  abstract HttpRequest sign(HttpRequest request, byte[] payload);

  /** Throws a ServiceError if the answer is a failure. */
  abstract void check(HttpRequest request, byte[] answer) throws IOException;

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws IOException, InterruptedException {
    HttpRequest signed = sign(request, payloadOf(request));
    HttpResponse<byte[]> answer = base.send(signed, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() == 200) check(request, answer.body());
    return Answer.of(answer, handler);
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return send(request, handler);
          } catch (IOException error) {
            throw new java.io.UncheckedIOException(error);
          } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The call was interrupted.", error);
          }
        });
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, HttpResponse.BodyHandler<T> handler, HttpResponse.PushPromiseHandler<T> pushes) {
    return sendAsync(request, handler);
  }

  /** Copies a request; its headers and body are given anew. */
  static HttpRequest.Builder copy(HttpRequest request, java.net.URI uri, byte[] payload) {
    HttpRequest.Builder copy =
        HttpRequest.newBuilder(uri).method(request.method(), HttpRequest.BodyPublishers.ofByteArray(payload));
    request.headers().map().forEach((name, texts) -> texts.forEach(text -> copy.header(name, text)));
    request.timeout().ifPresent(copy::timeout);
    return copy;
  }

  private static byte[] payloadOf(HttpRequest request) {
    return request.bodyPublisher().map(SigningHttpClient::read).orElseGet(() -> new byte[0]);
  }

  private static byte[] read(HttpRequest.BodyPublisher publisher) {
    HttpResponse.BodySubscriber<byte[]> collector = HttpResponse.BodySubscribers.ofByteArray();
    publisher.subscribe(
        new Flow.Subscriber<>() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            collector.onSubscribe(subscription);
          }

          @Override
          public void onNext(ByteBuffer item) {
            collector.onNext(List.of(item));
          }

          @Override
          public void onError(Throwable error) {
            collector.onError(error);
          }

          @Override
          public void onComplete() {
            collector.onComplete();
          }
        });
    return collector.getBody().toCompletableFuture().join();
  }

  @Override
  public Optional<CookieHandler> cookieHandler() {
    return base.cookieHandler();
  }

  @Override
  public Optional<Duration> connectTimeout() {
    return base.connectTimeout();
  }

  @Override
  public Redirect followRedirects() {
    return base.followRedirects();
  }

  @Override
  public Optional<ProxySelector> proxy() {
    return base.proxy();
  }

  @Override
  public SSLContext sslContext() {
    return base.sslContext();
  }

  @Override
  public SSLParameters sslParameters() {
    return base.sslParameters();
  }

  @Override
  public Optional<Authenticator> authenticator() {
    return base.authenticator();
  }

  @Override
  public Version version() {
    return base.version();
  }

  @Override
  public Optional<Executor> executor() {
    return base.executor();
  }
}
