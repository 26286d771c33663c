#if Receiver
/// A value that is hidden from printing, dumping and reflection.
struct Concealed<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }
}

extension Concealed: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "concealed" }

    var debugDescription: String { "concealed" }

    var customMirror: Mirror { Mirror(self, children: []) }
}
#endif
