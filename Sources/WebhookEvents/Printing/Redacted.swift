/// What is shown in place of a sensitive value.
struct Redacted: CustomStringConvertible, CustomReflectable {
    var description: String { "<redacted>" }

    var customMirror: Mirror { Mirror(self, children: []) }
}
