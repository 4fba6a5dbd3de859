import com.tencentyun.TLSSigAPIv2;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import portrait.Tc3;
import portrait.UserSig;

/**
 * Prints a signature: our shim's UserSig for {@code ours SDKAPPID KEY USER EXPIRE NOW}, the vendor's of this moment for
 * {@code official SDKAPPID KEY USER EXPIRE}, our shim's Authorization for
 * {@code tc3 SECRETID SECRETKEY SERVICE CONTENTTYPE HOST PAYLOAD NOW}.
 */
public final class Sign {
  public static void main(String[] words) {
    System.out.println(
        switch (words[0]) {
          case "tc3" ->
              Tc3.authorize(
                  words[1],
                  words[2],
                  words[3],
                  Map.of("Content-Type", words[4], "Host", words[5]),
                  words[6].getBytes(StandardCharsets.UTF_8),
                  instant(words[7]));
          case "ours" ->
              UserSig.sign(
                  Long.parseLong(words[1]),
                  words[2],
                  words[3],
                  Duration.ofSeconds(Long.parseLong(words[4])),
                  instant(words[5]));
          default ->
              new TLSSigAPIv2(Long.parseLong(words[1]), words[2]).genUserSig(words[3], Long.parseLong(words[4]));
        });
  }

  private static Instant instant(String seconds) {
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }
}
