package portrait

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
)

const tc3Algorithm = "TC3-HMAC-SHA256"

// authorizeTC3 returns the Authorization header of a POST to "/" that signs the
// content type, the host and the action.
func authorizeTC3(secretID, secretKey, service, host, action string, payload []byte, now time.Time) string {
	const signedHeaders = "content-type;host;x-tc-action"
	request := strings.Join([]string{
		"POST", "/", "",
		"content-type:application/json",
		"host:" + strings.ToLower(host),
		"x-tc-action:" + strings.ToLower(action),
		"",
		signedHeaders,
		sha256Hex(payload),
	}, "\n")
	date := now.UTC().Format(time.DateOnly)
	scope := fmt.Sprintf("%s/%s/tc3_request", date, service)
	text := strings.Join([]string{
		tc3Algorithm, fmt.Sprint(now.Unix()), scope, sha256Hex([]byte(request)),
	}, "\n")
	key := []byte("TC3" + secretKey)
	for _, part := range []string{date, service, "tc3_request"} {
		key = hmacSHA256(key, part)
	}
	return fmt.Sprintf("%s Credential=%s/%s, SignedHeaders=%s, Signature=%s",
		tc3Algorithm, secretID, scope, signedHeaders, hex.EncodeToString(hmacSHA256(key, text)))
}

func sha256Hex(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func hmacSHA256(key []byte, text string) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(text))
	return mac.Sum(nil)
}
