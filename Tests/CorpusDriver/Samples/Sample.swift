package import Foundation
package import WebhookEvents

/// A body of a corpus, with its entry in the index.
package struct Sample {
    package let file: String
    /// The type in the index.
    package let event: String
    /// Whether the body conforms to the provider's own schema.
    package let conforms: Bool
    package let message: WebhookMessage

    /// Reads the samples of a folder with an `index.json`.
    package static func all(in folder: URL) throws -> [Sample] {
        struct Entry: Decodable {
            let file: String
            let event: String
            let headers: [String: String]?
            let conforms: Bool
        }
        let index = try Data(contentsOf: folder.appending(path: "index.json"))
        return try JSONDecoder().decode([Entry].self, from: index).map { entry in
            let headers = (entry.headers ?? [:]).sorted { $0.key < $1.key }
            let body = try Data(contentsOf: folder.appending(path: entry.file))
            return Sample(
                file: entry.file, event: entry.event, conforms: entry.conforms,
                message: WebhookMessage(headers: headers.map { ($0.key, $0.value) }, body: body))
        }
    }
}
