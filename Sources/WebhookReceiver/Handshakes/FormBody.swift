#if Receiver
/// A body that is a form with a single field.
struct FormBody: Sendable {
    let name: String
    let isValue: @Sendable (_ value: String) -> Bool

    func matches(_ body: [UInt8]) -> Bool {
        guard let fields = FormFields(body)?.fields, fields.count == 1,
            fields[0].name == Array(name.utf8)
        else { return false }
        return isValue(String(decoding: fields[0].value, as: UTF8.self))
    }
}
#endif
