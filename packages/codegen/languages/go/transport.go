package portrait

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

// send passes a signed request on and looks at the answer: both APIs answer
// failures inside HTTP 200. The generated clients have no hook of their own for
// it, so a refused call is an error of the transport, to be found by errors.As.
func send(base http.RoundTripper, request *http.Request, failure func(answer []byte) (error, error)) (*http.Response, error) {
	if base == nil {
		base = http.DefaultTransport
	}
	response, err := base.RoundTrip(request)
	if err != nil || response.StatusCode != http.StatusOK {
		return response, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	refused, err := failure(answer)
	if err != nil {
		return nil, fmt.Errorf("the answer is not what the API documents: %w", err)
	}
	if refused != nil {
		return nil, refused
	}
	response.Body = io.NopCloser(bytes.NewReader(answer))
	return response, nil
}

func decode[T any](answer []byte) (T, error) {
	var value T
	err := json.Unmarshal(answer, &value)
	return value, err
}
