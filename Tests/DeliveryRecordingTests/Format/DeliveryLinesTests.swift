import DeliveryRecording
import Testing

@Suite struct DeliveryLinesTests {
    @Test("Deliveries have the numbers of their lines, and blank lines are skipped")
    func lines() throws {
        let line = #"{"headers": [], "body": "{}"}"#
        let lines = try DeliveryLines(Array("\(line)\r\n \n\n\(line)".utf8))
        #expect(lines.deliveries.map(\.line) == [1, 4])
    }

    @Test("An empty file has no deliveries")
    func empty() throws {
        #expect(try DeliveryLines([]).deliveries.isEmpty)
    }

    @Test("The first line that cannot be read is named")
    func failure() {
        let text = "{\"headers\": [], \"body\": \"\"}\n{\"headers\": []}\n"
        #expect(throws: DeliveryLines.Failure(line: 2, error: .missing("body"))) {
            try DeliveryLines(Array(text.utf8))
        }
    }
}
