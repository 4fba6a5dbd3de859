package portrait

import (
	"bytes"
	"compress/zlib"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// Chat's base64 has an alphabet of its own; it is not the URL-safe one.
var userSigAlphabet = strings.NewReplacer("+", "*", "/", "-", "=", "_")

// SignUserSig returns a UserSig (TLSSigAPIv2) that proves to be userID from now
// on until expire has passed.
func SignUserSig(sdkAppID uint32, secretKey, userID string, expire time.Duration, now time.Time) (string, error) {
	created, seconds := now.Unix(), int64(expire.Seconds())
	mac := hmac.New(sha256.New, []byte(secretKey))
	fmt.Fprintf(mac, "TLS.identifier:%s\nTLS.sdkappid:%d\nTLS.time:%d\nTLS.expire:%d\n",
		userID, sdkAppID, created, seconds)
	content, err := json.Marshal(map[string]any{
		"TLS.ver":        "2.0",
		"TLS.identifier": userID,
		"TLS.sdkappid":   sdkAppID,
		"TLS.time":       created,
		"TLS.expire":     seconds,
		"TLS.sig":        base64.StdEncoding.EncodeToString(mac.Sum(nil)),
	})
	if err != nil {
		return "", err
	}
	var packed bytes.Buffer
	writer := zlib.NewWriter(&packed)
	if _, err := writer.Write(content); err != nil {
		return "", err
	}
	if err := writer.Close(); err != nil {
		return "", err
	}
	return userSigAlphabet.Replace(base64.StdEncoding.EncodeToString(packed.Bytes())), nil
}
