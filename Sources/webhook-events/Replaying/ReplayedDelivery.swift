#if HTTP
import StrictJSON

/// A delivery that was sent again, with its answer.
struct ReplayedDelivery {
    /// The file and the line of the recording.
    let location: String
    let type: String?
    let id: String
    let recordedStatus: Int?
    /// The status of the answer; `nil` if there was none.
    let status: Int?
    /// The reason why there was no answer.
    let failure: String?
    let isExpected: Bool

    /// The line that is printed.
    var line: String {
        let old = recordedStatus.map(String.init) ?? "-"
        let new = status.map(String.init) ?? failure ?? "-"
        let line = "\(location): \(type ?? "without a type") \(id): \(old) → \(new)"
        return (line + (isExpected ? "" : ", unexpected")).escapedForTerminal()
    }

    var json: JSONValue {
        var object: JSONObject = ["file": .string(location)]
        if let type { object.append("type", .string(type)) }
        object.append("id", .string(id))
        if let recordedStatus {
            object.append("recordedStatus", .number(JSONNumber(recordedStatus)))
        }
        if let status { object.append("status", .number(JSONNumber(status))) }
        if let failure { object.append("failure", .string(failure)) }
        object.append("isExpected", .boolean(isExpected))
        return .object(object)
    }
}
#endif
