package se.example;

import java.time.Instant;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

@SpringBootApplication
public class Planner {

    public static void main(String[] args) {
        SpringApplication.run(Planner.class, args);
    }

    @Bean
    CommandLineRunner checkOne(Policy sollentuna, CaseReader reader) {
        return args -> {
            Report report = sollentuna.check(reader.read("""
                    {"organisations": [{"id": "kulturnamnden", "kind": "COMMITTEE", "crises": []}],
                     "accounts": [{"id": "torget", "owner": "kulturnamnden", "platform": {"kind": "FACEBOOK"},
                       "messages": [{"id": "m-17", "kind": "QUESTION", "receivedAt": "2026-04-02T14:00:00+02:00", "replies": [],
                         "routing": {"forwardings": []}}]}]}"""), Question.at(Instant.parse("2026-04-02T13:00:00Z")));
            for (Finding found : report.about("SOL-5-3")) {
                System.out.println(found.clause().id() + " " + found.outcome() + " "
                        + found.deadline().dueAt());
            }
        };
    }
}
