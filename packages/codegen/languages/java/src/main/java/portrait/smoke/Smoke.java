package portrait.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import portrait.ChatClient;
import portrait.LcicClient;
import portrait.ServiceError;
import portrait.chat.api.AttributesApi;
import portrait.chat.api.ProfilesApi;
import portrait.chat.model.GetAttrRequest;
import portrait.chat.model.PortraitGetRequest;
import portrait.chat.model.PortraitSetRequest;
import portrait.chat.model.ProfileItem;
import portrait.chat.model.SetAttrNameRequest;
import portrait.chat.model.SetAttrRequest;
import portrait.chat.model.SetAttrRequestUserAttrs;
import portrait.lcic.api.UsersApi;
import portrait.lcic.model.ModifyUserProfileRequest;

/**
 * Sets, reads and fails on purpose, on a running service. Exits with 1 on any surprise. PORTRAIT_READY is the path of
 * the ready file that `portrait start` writes. The service should be a throw-away one: its first user's profile is
 * written.
 */
public final class Smoke {
  private static final String NICK = "Tag_Profile_IM_Nick";
  private static final String LEVEL = "Tag_Profile_IM_Level";

  private final ProfilesApi profiles;
  private final AttributesApi attributes;
  private final String user;

  private Smoke(ChatClient chat, String user) {
    this.profiles = new ProfilesApi(chat);
    this.attributes = new AttributesApi(chat);
    this.user = user;
  }

  public static void main(String[] arguments) throws Exception {
    File file = new File(Objects.requireNonNullElse(System.getenv("PORTRAIT_READY"), ""));
    if (!file.canRead()) {
      System.err.println("There is no ready file of a running service: \"" + file + "\" cannot be read.");
      System.err.println("Run `portrait start --ephemeral` and set PORTRAIT_READY to the path that it prints.");
      System.exit(1);
    }
    JsonNode ready = new ObjectMapper().readTree(file);
    String url = ready.path("url").asText();
    JsonNode key = ready.path("tencentCloud");
    ChatClient chat =
        new ChatClient(
            url, ready.path("sdkAppId").asLong(), ready.path("secretKey").asText(), ready.path("admin").asText());
    UsersApi users =
        new UsersApi(new LcicClient(url, key.path("secretId").asText(), key.path("secretKey").asText()));
    UsersApi stranger = new UsersApi(new LcicClient(url, key.path("secretId").asText(), "a wrong key"));
    Smoke smoke = new Smoke(chat, ready.path("users").path(0).asText());

    smoke.setProfile(smoke.user, item(NICK, "Zoë 测试"), item(LEVEL, 7));
    expect("the nickname", smoke.readProfile(NICK), "Zoë 测试");
    expect("the level", smoke.readProfile(LEVEL), 7);
    expect("the attribute", smoke.setAndReadAttribute("smoke", "rising"), "rising");

    rename(users, smoke.user, "Ada Łovelace");
    expect("the nickname that LCIC set", smoke.readProfile(NICK), "Ada Łovelace");

    expectFailure("40003", () -> smoke.setProfile("nobody", item(NICK, "x")));
    expectFailure("40601", () -> smoke.setProfile(smoke.user, item(NICK, "x".repeat(501))));
    expectFailure("ResourceNotFound.User", () -> rename(users, "nobody", "x"));
    expectFailure("AuthFailure.SignatureFailure", () -> rename(stranger, smoke.user, "x"));
    System.out.println("Everything is as expected.");
  }

  private static ProfileItem item(String tag, Object value) {
    return new ProfileItem().tag(tag).value(value);
  }

  private void setProfile(String account, ProfileItem... items) throws Exception {
    profiles.portraitSet(new PortraitSetRequest().fromAccount(account).profileItem(List.of(items)));
  }

  private Object readProfile(String tag) throws Exception {
    PortraitGetRequest request = new PortraitGetRequest().toAccount(List.of(user)).tagList(List.of(tag));
    return profiles.portraitGet(request).getUserProfileItem().get(0).getProfileItem().get(0).getValue();
  }

  private String setAndReadAttribute(String name, String value) throws Exception {
    attributes.imSetAttrName(new SetAttrNameRequest().attrNames(Map.of("9", name)));
    SetAttrRequestUserAttrs values = new SetAttrRequestUserAttrs().toAccount(user).attrs(Map.of(name, value));
    attributes.imSetAttr(new SetAttrRequest().userAttrs(List.of(values)));
    return attributes
        .imGetAttr(new GetAttrRequest().toAccount(List.of(user)))
        .getUserAttrs()
        .get(0)
        .getAttrs()
        .get(name);
  }

  private static void rename(UsersApi users, String user, String nickname) throws Exception {
    users.modifyUserProfile(new ModifyUserProfileRequest().userId(user).nickname(nickname));
  }

  private interface Call {
    void run() throws Exception;
  }

  private static void expect(String what, Object actual, Object expected) {
    if (!Objects.equals(actual, expected)) throw new AssertionError(what + ": expected " + expected + ", got " + actual);
    System.out.println(what + ": " + actual);
  }

  private static void expectFailure(String code, Call call) throws Exception {
    try {
      call.run();
    } catch (ServiceError error) {
      expect("the code", error.code(), code);
      System.out.println("  " + error.getMessage());
      return;
    }
    throw new AssertionError("expected the error " + code + ", but the call succeeded");
  }
}
