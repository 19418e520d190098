package se.klartecken.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication(proxyBeanMethods = false)
public class KlarteckenService {

    public static void main(String[] args) {
        SpringApplication.run(KlarteckenService.class, args);
    }
}
