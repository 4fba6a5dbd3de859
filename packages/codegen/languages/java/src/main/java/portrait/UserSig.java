package portrait;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;

/** UserSig, the signature of Tencent Cloud Chat (TLSSigAPIv2). */
public final class UserSig {
  private UserSig() {}

  /** A UserSig that proves to be {@code userId} from {@code now} on until {@code expire} has passed. */
  public static String sign(long sdkAppId, String secretKey, String userId, Duration expire, Instant now) {
    long created = now.getEpochSecond();
    long seconds = expire.toSeconds();
    String text =
        "TLS.identifier:" + userId + "\n"
            + "TLS.sdkappid:" + sdkAppId + "\n"
            + "TLS.time:" + created + "\n"
            + "TLS.expire:" + seconds + "\n";
    byte[] digest = Hmac.sha256(secretKey.getBytes(StandardCharsets.UTF_8), text);
    String content =
        "{\"TLS.ver\":\"2.0\",\"TLS.identifier\":" + quote(userId)
            + ",\"TLS.sdkappid\":" + sdkAppId
            + ",\"TLS.time\":" + created
            + ",\"TLS.expire\":" + seconds
            + ",\"TLS.sig\":\"" + Base64.getEncoder().encodeToString(digest) + "\"}";
    // Chat's base64 has an alphabet of its own; it is not the URL-safe one.
    return Base64.getEncoder()
        .encodeToString(deflate(content.getBytes(StandardCharsets.UTF_8)))
        .replace('+', '*')
        .replace('/', '-')
        .replace('=', '_');
  }

  private static byte[] deflate(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(content);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    return packed.toByteArray();
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char unit : text.toCharArray()) {
      if (unit == '"' || unit == '\\') quoted.append('\\').append(unit);
      else if (unit < ' ') quoted.append(String.format("\\u%04x", (int) unit));
      else quoted.append(unit);
    }
    return quoted.append('"').toString();
  }
}
