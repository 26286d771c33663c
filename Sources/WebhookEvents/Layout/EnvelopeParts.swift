/// A set of the parts of an event in a message.
@usableFromInline struct EnvelopeParts: OptionSet, Sendable {
    @usableFromInline let rawValue: UInt8

    @usableFromInline init(rawValue: UInt8) { self.rawValue = rawValue }

    static let id = EnvelopeParts(rawValue: 1)
    static let time = EnvelopeParts(rawValue: 2)
    static let source = EnvelopeParts(rawValue: 4)
    static let type = EnvelopeParts(rawValue: 8)
    static let data = EnvelopeParts(rawValue: 16)
    static let attributes = EnvelopeParts(rawValue: 32)
    static let all: EnvelopeParts = [.id, .time, .source, .type, .data, .attributes]
}
