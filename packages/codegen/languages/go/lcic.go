package portrait

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"time"
)

const (
	lcicService = "lcic"
	lcicVersion = "2022-08-17"
)

// LcicTransport signs the calls of the generated lcic client. Put it into the
// HTTPClient of a lcic.Configuration.
type LcicTransport struct {
	SecretID  string
	SecretKey string
	// Base sends the signed requests; http.DefaultTransport by default.
	Base http.RoundTripper
}

// RoundTrip adds the headers that say who calls which action. It returns a
// *ServiceError when the service refuses the call.
func (t *LcicTransport) RoundTrip(request *http.Request) (*http.Response, error) {
	payload, err := io.ReadAll(request.Body)
	request.Body.Close()
	if err != nil {
		return nil, err
	}
	now := time.Now()
	// The fragment never travels: it tells the actions of "/" apart.
	action := request.URL.Fragment
	signed := request.Clone(request.Context())
	signed.Body = io.NopCloser(bytes.NewReader(payload))
	headers := map[string]string{
		"Content-Type": "application/json",
		"Host":         request.URL.Host,
		"X-TC-Action":  action,
	}
	signed.Header.Set("Content-Type", headers["Content-Type"])
	signed.Header.Set("X-TC-Action", action)
	signed.Header.Set("X-TC-Version", lcicVersion)
	signed.Header.Set("X-TC-Timestamp", fmt.Sprint(now.Unix()))
	signed.Header.Set("Authorization",
		AuthorizeTC3(t.SecretID, t.SecretKey, lcicService, headers, payload, now))
	return send(t.Base, signed, func(answer []byte) (error, error) {
		envelope, err := decode[struct {
			Response struct {
				Error     *struct{ Code, Message string }
				RequestID string `json:"RequestId"`
			}
		}](answer)
		failure := envelope.Response.Error
		if err != nil || failure == nil {
			return nil, err
		}
		return &ServiceError{
			Operation: action,
			Code:      failure.Code,
			Message:   failure.Message,
			RequestID: envelope.Response.RequestID,
		}, nil
	})
}
