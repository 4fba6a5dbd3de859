// Smoke sets, reads and fails on purpose, on a running service. It exits with 1
// on any surprise.
//
// PORTRAIT_READY is the path of the ready file that `portrait start` writes.
// The service should be a throw-away one: its first user's profile is written.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"

	"example.com/portrait"
	"example.com/portrait/chat"
	"example.com/portrait/lcic"
)

const (
	nick  = "Tag_Profile_IM_Nick"
	level = "Tag_Profile_IM_Level"
)

type ready struct {
	URL          string
	SdkAppID     uint32
	Admin        string
	SecretKey    string
	TencentCloud struct{ SecretID, SecretKey string }
	Users        []string
}

type smoke struct {
	ctx  context.Context
	chat *chat.APIClient
	lcic *lcic.APIClient
	user string
}

func main() {
	log.SetFlags(0)
	text, err := os.ReadFile(os.Getenv("PORTRAIT_READY"))
	if err != nil {
		log.Fatalf("There is no ready file of a running service: %v.\n"+
			"Run `portrait start --ephemeral` and set PORTRAIT_READY to the path that it prints.", err)
	}
	var at ready
	must(json.Unmarshal(text, &at))

	s := smoke{
		ctx:  context.Background(),
		chat: chatClient(at),
		lcic: lcicClient(at, at.TencentCloud.SecretKey),
		user: at.Users[0],
	}
	must(s.setProfile(s.user, *chat.NewProfileItem(nick, "Zoë 测试"), *chat.NewProfileItem(level, 7)))
	expect("the nickname", s.readProfile(nick), "Zoë 测试")
	expect("the level", s.readProfile(level), 7.0)

	expect("the attribute", s.setAndReadAttribute("smoke", "rising"), "rising")

	must(rename(s.ctx, s.lcic, s.user, "Ada Łovelace"))
	expect("the nickname that LCIC set", s.readProfile(nick), "Ada Łovelace")

	expectFailure("40003", s.setProfile("nobody", *chat.NewProfileItem(nick, "x")))
	expectFailure("40601", s.setProfile(s.user, *chat.NewProfileItem(nick, strings.Repeat("x", 501))))
	expectFailure("ResourceNotFound.User", rename(s.ctx, s.lcic, "nobody", "x"))
	expectFailure("AuthFailure.SignatureFailure", rename(s.ctx, lcicClient(at, "a wrong key"), s.user, "x"))
	fmt.Println("Everything is as expected.")
}

func chatClient(at ready) *chat.APIClient {
	config := chat.NewConfiguration()
	config.Servers = chat.ServerConfigurations{{URL: at.URL}}
	config.HTTPClient = &http.Client{Transport: &portrait.ChatTransport{
		SDKAppID: at.SdkAppID, SecretKey: at.SecretKey, Identifier: at.Admin,
	}}
	return chat.NewAPIClient(config)
}

func lcicClient(at ready, secretKey string) *lcic.APIClient {
	config := lcic.NewConfiguration()
	config.Servers = lcic.ServerConfigurations{{URL: at.URL}}
	config.HTTPClient = &http.Client{Transport: &portrait.LcicTransport{
		SecretID: at.TencentCloud.SecretID, SecretKey: secretKey,
	}}
	return lcic.NewAPIClient(config)
}

func (s smoke) setProfile(account string, items ...chat.ProfileItem) error {
	request := chat.NewPortraitSetRequest(account, items)
	_, _, err := s.chat.ProfilesAPI.PortraitSet(s.ctx).PortraitSetRequest(*request).Execute()
	return err
}

func (s smoke) readProfile(tag string) any {
	request := chat.NewPortraitGetRequest([]string{s.user}, []string{tag})
	answer, _, err := s.chat.ProfilesAPI.PortraitGet(s.ctx).PortraitGetRequest(*request).Execute()
	must(err)
	return answer.UserProfileItem[0].ProfileItem[0].Value
}

func (s smoke) setAndReadAttribute(name, value string) string {
	api := s.chat.AttributesAPI
	names := chat.NewSetAttrNameRequest(map[string]string{"9": name})
	_, _, err := api.ImSetAttrName(s.ctx).SetAttrNameRequest(*names).Execute()
	must(err)
	values := chat.NewSetAttrRequestUserAttrs(s.user, map[string]string{name: value})
	set := chat.NewSetAttrRequest([]chat.SetAttrRequestUserAttrs{*values})
	_, _, err = api.ImSetAttr(s.ctx).SetAttrRequest(*set).Execute()
	must(err)
	answer, _, err := api.ImGetAttr(s.ctx).GetAttrRequest(*chat.NewGetAttrRequest([]string{s.user})).Execute()
	must(err)
	return answer.UserAttrs[0].Attrs[name]
}

func rename(ctx context.Context, client *lcic.APIClient, user, nickname string) error {
	request := lcic.NewModifyUserProfileRequest(user)
	request.SetNickname(nickname)
	_, _, err := client.UsersAPI.ModifyUserProfile(ctx).ModifyUserProfileRequest(*request).Execute()
	return err
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func expect(what string, actual, expected any) {
	if actual != expected {
		log.Fatalf("%s: expected %v, got %v", what, expected, actual)
	}
	fmt.Printf("%s: %v\n", what, actual)
}

func expectFailure(code string, err error) {
	var failure *portrait.ServiceError
	if !errors.As(err, &failure) || failure.Code != code {
		log.Fatalf("expected the error %s, got %v", code, err)
	}
	fmt.Println(" ", failure)
}
