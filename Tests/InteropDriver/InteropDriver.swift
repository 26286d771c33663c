#if Receiver
import Foundation
import StrictJSON

/// Signs, verifies, reads and writes messages for `scripts/interop.sh`, which compares the results with
/// those of the vendors' libraries. Each line of the input is a JSON text, and so is its result.
@main struct InteropDriver {
    static func main() async {
        while let line = readLine() {
            let answer: JSONValue
            do {
                answer = try await self.answer(to: JSONValue(Array(line.utf8)))
            } catch {
                answer = ["error": .string("\(error)")]
            }
            FileHandle.standardOutput.write(Data(answer.bytes + [UInt8(ascii: "\n")]))
        }
    }

    private static func answer(to request: JSONValue) async throws -> JSONValue {
        switch request["op"]?.string {
        case "sign": try SigningRequest(request).signed()
        case "verify": try await SigningRequest(request).verified()
        case "read": try CloudEventRequest.read(request)
        case "write": try CloudEventRequest.write(request)
        default: throw DriverError.notUnderstood("op")
        }
    }
}

/// The reason why a line cannot be processed.
enum DriverError: Error {
    case notUnderstood(String)
}
#else
@main enum InteropDriver {
    static func main() {
        print("built without the trait 'Receiver', pass '--traits Receiver' to swift")
    }
}
#endif
