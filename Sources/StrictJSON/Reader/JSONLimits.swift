/// Limits for a reader: a text that exceeds them is rejected before it is read further.
public struct JSONLimits: Hashable, Sendable {
    /// The largest nesting depth of objects and arrays: at most 512, for which every thread's stack
    /// is large enough.
    public var depth: Int {
        didSet { depth = Self.deepest(depth) }
    }

    /// The largest number of bytes of a text: at most 2,147,483,583.
    public var bytes: Int {
        didSet { bytes = Self.longest(bytes) }
    }

    /// Creates limits. A limit that is out of range is clamped to the nearest valid one.
    ///
    /// - Parameters:
    ///   - depth: The largest nesting depth of objects and arrays.
    ///   - bytes: The largest number of bytes of a text.
    public init(depth: Int = 512, bytes: Int = 32 << 20) {
        self.depth = Self.deepest(depth)
        self.bytes = Self.longest(bytes)
    }

    /// The default limits for network input: a depth of 512, and 32 MiB.
    public static let standard = JSONLimits()

    /// The highest possible limits: a depth of 512, and 2,147,483,583 bytes.
    public static let largest = JSONLimits(bytes: .max)

    private static func deepest(_ depth: Int) -> Int { min(max(depth, 0), 512) }

    private static func longest(_ bytes: Int) -> Int { min(max(bytes, 0), JSONToken.largestText) }
}

extension JSONError.Reason {
    /// Whether the reason is an exceeded limit: the text may still be JSON.
    public var isLimit: Bool {
        switch self {
        case .tooDeep, .tooLarge, .tooSparse: true
        default: false
        }
    }
}
