// Package portrait signs the calls of the generated chat and lcic clients.
package portrait

import "fmt"

// ServiceError is a failure that the service answered. Chat's codes are numbers
// ("40003"), LCIC's are texts ("ResourceNotFound.User"). The code is the
// contract; the message is for people and may change.
type ServiceError struct {
	Operation string
	Code      string
	Message   string
	RequestID string
}

func (e *ServiceError) Error() string {
	return fmt.Sprintf("%s failed with %s: %s", e.Operation, e.Code, e.Message)
}
