// Call calls an action of LCIC with the vendor's SDK: ENDPOINT SECRETID
// SECRETKEY ACTION BODY. It prints the answer or the error.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	sdkerrors "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
	tchttp "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/http"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
)

func main() {
	client := profile.NewClientProfile()
	client.HttpProfile.Scheme = "HTTP"
	client.HttpProfile.Endpoint = os.Args[1]
	credential := common.NewCredential(os.Args[2], os.Args[3])
	request := tchttp.NewCommonRequest("lcic", "2022-08-17", os.Args[4])
	if err := request.SetActionParameters(os.Args[5]); err != nil {
		log.Fatal(err)
	}
	response := tchttp.NewCommonResponse()
	err := common.NewCommonClient(credential, "ap-guangzhou", client).Send(request, response)
	var refused *sdkerrors.TencentCloudSDKError
	if errors.As(err, &refused) {
		print(map[string]any{"Error": map[string]string{"Code": refused.GetCode(), "Message": refused.GetMessage()}})
		return
	}
	if err != nil {
		log.Fatal(err)
	}
	var answer struct{ Response json.RawMessage }
	if err := json.Unmarshal(response.GetBody(), &answer); err != nil {
		log.Fatal(err)
	}
	print(answer.Response)
}

func print(value any) {
	text, err := json.Marshal(value)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(text))
}
