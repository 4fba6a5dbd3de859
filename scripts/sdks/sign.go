// Sign prints a UserSig of our shim.
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
	number := func(index int) int64 {
		value, err := strconv.ParseInt(os.Args[index], 10, 64)
		if err != nil {
			log.Fatal(err)
		}
		return value
	}
	userSig, err := portrait.SignUserSig(
		uint32(number(2)), os.Args[3], os.Args[4], time.Duration(number(5))*time.Second, time.Unix(number(6), 0))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(userSig)
}
