#if CLI
import ArgumentParser
import DeliveryRecording
import StrictJSON

/// Converts what other tools recorded to deliveries, one per line.
struct ImportDeliveriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-deliveries",
        abstract: "Converts HTTP archives and GitHub's deliveries to a recording.",
        discussion: """
            A FILE is an HTTP archive (HAR 1.2), of which the POST requests with a body are taken, a \
            delivery as GitHub's REST API returns it, an array of those, or a recording with one delivery \
            per line. The output is a recording, deliveries.jsonl (schema/deliveries.md). The credentials \
            in 'Authorization', 'Proxy-Authorization', 'Cookie', 'Set-Cookie' and in URLs are replaced.

            Exit codes: 0 for success, 1 if there is no delivery, or the output cannot be written, 2 if an \
            input cannot be read.
            """)

    @Argument(help: ArgumentHelp("The files to convert.", valueName: "file"))
    var files: [String]

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The file to write (default: standard output).", valueName: "FILE"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Takes only requests whose URL contains this text.", valueName: "TEXT"))
    var url: String?

    @Option(
        name: .customLong("redact-header"),
        help: ArgumentHelp(
            "Replaces the values of a header field. Can be repeated.", valueName: "NAME"))
    var redactedHeaders: [String] = []

    @Option(
        name: .customLong("redact-parameter"),
        help: ArgumentHelp(
            "Replaces the values of a parameter of the URL's query. Can be repeated.",
            valueName: "NAME"))
    var redactedParameters: [String] = []

    @Option(
        name: .customLong("redact"),
        help: ArgumentHelp(
            "Replaces the values in bodies at a JSON pointer, such as '/items/*/email'. Can be repeated.",
            valueName: "POINTER"))
    var redactedProperties: [String] = []

    func validate() throws {
        if files.isEmpty { throw ValidationError("pass an HTTP archive or a delivery") }
        for text in redactedProperties where JSONPointer(text) == nil {
            throw ValidationError("'\(text)' is not a JSON pointer, such as '/data/email'")
        }
    }

    func run() throws {
        do {
            let lines = try deliveries().map { $0.line + [UInt8(ascii: "\n")] }
            if lines.isEmpty {
                StandardError.print(
                    "error: there is no delivery, a POST request with a body\(url.map { " to a URL with '\($0)'" } ?? "")"
                )
                throw ExitCode.findings
            }
            try DocumentFile.write(Array(lines.joined()), to: output)
        } catch let error as ExitCode {
            throw error
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(after: error)
        }
    }

    private func deliveries() throws(DocumentFileError) -> [RecordedDelivery] {
        let redaction = DeliveryRedaction(
            headers: redactedHeaders, queryParameters: redactedParameters,
            properties: redactedProperties.compactMap { JSONPointer($0) })
        var deliveries: [RecordedDelivery] = []
        for path in files {
            for (_, delivery) in try DeliveryFile(path: path).deliveries
            where url.map({ delivery.url?.contains($0) == true }) ?? true {
                deliveries.append(redaction.redacted(delivery))
            }
        }
        return deliveries
    }
}
#endif
