import Foundation
import WebhookEvents

/// Decodes each sample of a corpus, and prints those whose results differ from its index.
@main
struct Corpus {
    struct Sample: Decodable {
        let file: String
        let event: String
        let headers: [String: String]
        let conforms: Bool
    }

    static func main() throws {
        let folder = URL(fileURLWithPath: CommandLine.arguments[1]).appending(path: "samples")
        let index = try Data(contentsOf: folder.appending(path: "index.json"))
        let samples = try JSONDecoder().decode([Sample].self, from: index)
        var count = 0
        for sample in samples where sample.conforms {
            let body = [UInt8](try Data(contentsOf: folder.appending(path: sample.file)))
            for failure in try failures(of: sample, body) {
                print("\(sample.file): \(failure)")
                count += 1
            }
        }
        print("\(samples.count) bodies, \(count) failures")
    }

    private static func failures(of sample: Sample, _ body: [UInt8]) throws -> [String] {
        let headers = sample.headers.map { ($0.key, $0.value) }
        let event = try GithubEvent(WebhookMessage(headers: headers, body: body))
        if case .malformed(let malformed) = event { return ["malformed: \(malformed.error)"] }

        var failures: [String] = []
        func check(_ isRight: Bool, _ name: String) {
            if !isRight { failures.append(name) }
        }
        let label = Mirror(reflecting: event).children.first?.label ?? ""
        let expected = sample.event.filter { $0.isLetter || $0.isNumber }.lowercased()
        check(label.lowercased() == expected, "case \(label)")
        check(event.type == sample.event, "type \(event.type ?? "-")")
        check(event.message.body == body, "bytes")
        check(try event.encoded() == body, "encoded bytes")

        let decoder = JSONDecoder()
        let stored = try JSONEncoder().encode(event)
        let restored = try decoder.decode(GithubEvent.self, from: stored)
        check(restored == event, "equal after JSONEncoder and JSONDecoder")
        decoder.userInfo[.webhookHeaders] = WebhookHeaders(headers)
        let decoded = try decoder.decode(GithubEvent.self, from: Data(body))
        check(decoded.type == sample.event, "decoded with JSONDecoder")

        let renamed = headers.map { ($0.0, $0.1 + "_of_tomorrow") }
        let unknown = try GithubEvent(WebhookMessage(headers: renamed, body: body))
        if case .unknown(let unknown) = unknown {
            check(unknown.message.body == body, "unknown bytes")
            check(unknown.type?.contains("_of_tomorrow") == true, "unknown type")
        } else {
            failures.append("not unknown after renaming")
        }
        return failures
    }
}
