#if CLI
import StrictJSON

/// What `replay --json` prints, which `schema/replay-report.schema.json` describes.
struct ReplayReport {
    let recording: String
    /// Whether the exit code is 0.
    let isAsExpected: Bool
    let deliveries: [JSONValue]

    func print() {
        let object: JSONObject = [
            "recording": .string(recording), "isAsExpected": .boolean(isAsExpected),
            "deliveries": .array(deliveries),
        ]
        Swift.print(PrettyJSON.text(.object(object)), terminator: "")
    }
}
#endif
