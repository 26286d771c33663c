/// How much a reader takes on: what goes beyond is refused before it is read.
public struct JSONLimits: Hashable, Sendable {
    /// How many objects and arrays may be open at once: at most 512, which is as deep as every stack
    /// allows.
    public var depth: Int {
        didSet { depth = Self.deepest(depth) }
    }

    /// How many bytes a text may have: at most 2,147,483,583.
    public var bytes: Int {
        didSet { bytes = Self.longest(bytes) }
    }

    /// Creates limits. One that is beyond what is possible becomes the nearest that is.
    ///
    /// - Parameters:
    ///   - depth: How many objects and arrays may be open at once.
    ///   - bytes: How many bytes a text may have.
    public init(depth: Int = 512, bytes: Int = 32 << 20) {
        self.depth = Self.deepest(depth)
        self.bytes = Self.longest(bytes)
    }

    /// The limits for what comes from the network: a depth of 512, and 32 MiB.
    public static let standard = JSONLimits()

    /// The highest limits there are: a depth of 512, and 2,147,483,583 bytes.
    public static let largest = JSONLimits(bytes: .max)

    private static func deepest(_ depth: Int) -> Int { min(max(depth, 0), 512) }

    private static func longest(_ bytes: Int) -> Int { min(max(bytes, 0), JSONToken.largestText) }
}

extension JSONFailure.Reason {
    /// Whether the text is more than a limit allows, and may be JSON.
    public var isLimit: Bool {
        switch self {
        case .tooDeep, .tooLarge, .tooSparse: true
        default: false
        }
    }
}
