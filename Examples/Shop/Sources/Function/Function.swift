import Foundation
import Shop
import WebhookReceiver

/// A function as cloud platforms run it: each line of the standard input is a request in JSON, and each line of the
/// standard output is its response.
@main
struct Function {
    /// A request as a gateway passes it.
    struct Request: Decodable {
        var method: String
        var url: String
        var headers: [[String]]
        /// The exact bytes, in Base64.
        var body: Data
    }

    /// The response for the gateway.
    struct Response: Encodable {
        var statusCode: Int
        var headers: [String: String]
        var body: String
    }

    static func main() async throws {
        guard let secret = ProcessInfo.processInfo.environment["WEBHOOK_SECRET"] else {
            throw CocoaError(.userCancelled)
        }
        // The memory of a function does not last: use a store in a database (WebhookStores).
        let receiver = try WebhookReceiver(
            .standardWebhooks(secrets: [secret]),
            handler: Fulfilment(orders: PrintedOrders()).handle)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        while let line = readLine() {
            let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
            let response = await receiver.receive(
                WebhookRequest(
                    method: request.method, url: request.url,
                    headers: request.headers.map { ($0.first ?? "", $0.last ?? "") },
                    body: [UInt8](request.body)))
            let headers = response.headers.fields.map { ($0.name, $0.value) }
            let output = try encoder.encode(
                Response(
                    statusCode: response.status, headers: Dictionary(headers) { $1 },
                    body: response.body))
            print(String(decoding: output, as: UTF8.self))
        }
    }
}

/// Prints what a shop would store, to the standard error, since the standard output has the responses.
private struct PrintedOrders: Orders {
    func markPaid(_ order: String, amount: Decimal) async throws {
        log("paid: \(order), \(amount)")
    }

    func cancel(_ order: String) async throws { log("canceled: \(order)") }

    private func log(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
