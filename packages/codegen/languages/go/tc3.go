package portrait

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

const tc3Algorithm = "TC3-HMAC-SHA256"

// AuthorizeTC3 returns the Authorization header of a POST to "/". The headers are
// the ones to sign, Content-Type and Host among them; now is the time that
// X-TC-Timestamp carries.
func AuthorizeTC3(secretID, secretKey, service string, headers map[string]string, payload []byte, now time.Time) string {
	values := map[string]string{}
	for name, value := range headers {
		values[strings.ToLower(name)] = strings.ToLower(strings.TrimSpace(value))
	}
	names := slices.Sorted(maps.Keys(values))
	signedHeaders := strings.Join(names, ";")
	lines := []string{"POST", "/", ""}
	for _, name := range names {
		lines = append(lines, name+":"+values[name])
	}
	request := strings.Join(append(lines, "", signedHeaders, sha256Hex(payload)), "\n")
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
