package portrait

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"path"
	"time"
)

const userSigLifetime = 24 * time.Hour

// ChatTransport signs the calls of the generated chat client. Put it into the
// HTTPClient of a chat.Configuration.
type ChatTransport struct {
	SDKAppID  uint32
	SecretKey string
	// Identifier is an admin of the app.
	Identifier string
	// Base sends the signed requests; http.DefaultTransport by default.
	Base http.RoundTripper
}

// RoundTrip adds the query that says who calls. It returns a *ServiceError when
// the service refuses the call.
func (t *ChatTransport) RoundTrip(request *http.Request) (*http.Response, error) {
	userSig, err := SignUserSig(t.SDKAppID, t.SecretKey, t.Identifier, userSigLifetime, time.Now())
	if err != nil {
		return nil, err
	}
	signed := request.Clone(request.Context())
	query := signed.URL.Query()
	query.Set("sdkappid", fmt.Sprint(t.SDKAppID))
	query.Set("identifier", t.Identifier)
	query.Set("usersig", userSig)
	query.Set("random", fmt.Sprint(rand.Uint32()))
	query.Set("contenttype", "json")
	signed.URL.RawQuery = query.Encode()
	return send(t.Base, signed, func(answer []byte) (error, error) {
		envelope, err := decode[struct {
			ErrorCode int
			ErrorInfo string
		}](answer)
		if err != nil || envelope.ErrorCode == 0 {
			return nil, err
		}
		return &ServiceError{
			Operation: path.Base(request.URL.Path),
			Code:      fmt.Sprint(envelope.ErrorCode),
			Message:   envelope.ErrorInfo,
		}, nil
	})
}
