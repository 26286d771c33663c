/// A regular expression as instructions for ``PatternMatcher``.
struct PatternProgram: Sendable {
    enum Instruction: Sendable {
        case set(ScalarSet)
        case assertion(PatternAssertion)
        /// Continues at both instructions.
        case split(Int, Int)
        case jump(Int)
        case match
    }

    private(set) var instructions: [Instruction] = []

    private static let maximumSize = 20_000

    init(_ syntax: PatternSyntax) throws(PatternError) {
        try emit(syntax)
        try add(.match)
    }

    private mutating func add(_ instruction: Instruction) throws(PatternError) {
        guard instructions.count < Self.maximumSize else { throw .tooLarge }
        instructions.append(instruction)
    }

    private mutating func emit(_ syntax: PatternSyntax) throws(PatternError) {
        switch syntax {
        case .set(let set): try add(.set(set))
        case .assertion(let assertion): try add(.assertion(assertion))
        case .sequence(let parts):
            for part in parts { try emit(part) }
        case .alternatives(let parts): try emit(alternatives: parts[...])
        case .repetition(let part, let minimum, let maximum):
            for _ in 0..<minimum {
                let size = instructions.count
                try emit(part)
                // An empty expression stays empty if repeated.
                if instructions.count == size { break }
            }
            if let maximum {
                try emit(optional: part, count: maximum - minimum)
            } else {
                try emit(loop: part)
            }
        }
    }

    private mutating func emit(alternatives: ArraySlice<PatternSyntax>) throws(PatternError) {
        var jumps: [Int] = []
        for part in alternatives.dropLast() {
            let split = instructions.count
            try add(.split(split + 1, 0))
            try emit(part)
            jumps.append(instructions.count)
            try add(.jump(0))
            instructions[split] = .split(split + 1, instructions.count)
        }
        if let last = alternatives.last { try emit(last) }
        for jump in jumps { instructions[jump] = .jump(instructions.count) }
    }

    private mutating func emit(loop part: PatternSyntax) throws(PatternError) {
        let split = instructions.count
        try add(.split(split + 1, 0))
        try emit(part)
        try add(.jump(split))
        instructions[split] = .split(split + 1, instructions.count)
    }

    private mutating func emit(optional part: PatternSyntax, count: Int) throws(PatternError) {
        var splits: [Int] = []
        for _ in 0..<count {
            splits.append(instructions.count)
            try add(.split(instructions.count + 1, 0))
            try emit(part)
        }
        for split in splits { instructions[split] = .split(split + 1, instructions.count) }
    }
}
