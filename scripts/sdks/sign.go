// Sign prints a signature of our shim: a UserSig for
// `ours SDKAPPID KEY USER EXPIRE NOW`, an Authorization for
// `tc3 SECRETID SECRETKEY SERVICE CONTENTTYPE HOST PAYLOAD NOW`.
package main

import (
	"fmt"
	"log"
	"os"
	"strconv"
	"time"

	"example.com/portrait"
)

func main() {
	words := os.Args[2:]
	now := time.Unix(number(words[len(words)-1]), 0)
	if os.Args[1] == "tc3" {
		headers := map[string]string{"Content-Type": words[3], "Host": words[4]}
		fmt.Println(portrait.AuthorizeTC3(words[0], words[1], words[2], headers, []byte(words[5]), now))
		return
	}
	expire := time.Duration(number(words[3])) * time.Second
	userSig, err := portrait.SignUserSig(uint32(number(words[0])), words[1], words[2], expire, now)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(userSig)
}

func number(word string) int64 {
	value, err := strconv.ParseInt(word, 10, 64)
	if err != nil {
		log.Fatal(err)
	}
	return value
}
