import com.tencentyun.TLSSigAPIv2;
import java.time.Duration;
import java.time.Instant;
import portrait.UserSig;

/** Prints a UserSig: of our shim for `ours …`, of the vendor's package for `official …`. */
public final class Sign {
  public static void main(String[] words) {
    long sdkAppId = Long.parseLong(words[1]);
    long expire = Long.parseLong(words[4]);
    System.out.println(
        words[0].equals("ours")
            ? UserSig.sign(
                sdkAppId,
                words[2],
                words[3],
                Duration.ofSeconds(expire),
                Instant.ofEpochSecond(Long.parseLong(words[5])))
            : new TLSSigAPIv2(sdkAppId, words[2]).genUserSig(words[3], expire));
  }
}
