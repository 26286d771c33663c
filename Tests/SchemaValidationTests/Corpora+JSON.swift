import StrictJSON
import TestSupport

extension Corpora {
    static var exist: Bool { has("") }

    /// The JSON of a file; `nil` if there is no such file.
    static func json(at path: String) -> JSONValue? {
        (try? bytes(of: path)).flatMap { try? JSONValue($0) }
    }
}
