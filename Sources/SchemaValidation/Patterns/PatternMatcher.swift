/// Runs a ``PatternProgram`` over a text, with all alternatives at once.
struct PatternMatcher {
    private let program: PatternProgram
    /// The instructions that consume the next character.
    private var states: [Int] = []
    /// The step in which each instruction was last reached.
    private var reached: [Int]
    private var step = 0
    private var work = 0

    private let maximumWork: Int

    /// - Parameter maximumWork: The maximum number of instructions to run.
    init(_ program: PatternProgram, maximumWork: Int) {
        self.program = program
        self.maximumWork = maximumWork
        reached = Array(repeating: -1, count: program.instructions.count)
    }

    /// Whether the program matches anywhere in a text; `nil` if that takes too long to determine.
    mutating func matches(_ text: String) -> Bool? {
        var before: Unicode.Scalar?
        var rest = text.unicodeScalars[...]
        while true {
            let next = rest.popFirst()
            // A match may begin here too.
            if reach(0, before, next) { return true }
            guard let next else { return false }
            guard work < maximumWork else { return nil }
            let current = states
            states.removeAll(keepingCapacity: true)
            step += 1
            for state in current {
                guard case .set(let set) = program.instructions[state] else { continue }
                work += 1
                guard set.contains(next) else { continue }
                if reach(state + 1, next, rest.first) { return true }
            }
            before = next
        }
    }

    /// Follows the instructions that consume no character.
    ///
    /// - Returns: Whether the match is complete.
    private mutating func reach(
        _ position: Int, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
    ) -> Bool {
        var positions = [position]
        while let position = positions.popLast() {
            guard reached[position] != step else { continue }
            reached[position] = step
            work += 1
            switch program.instructions[position] {
            case .match: return true
            case .set: states.append(position)
            case .jump(let target): positions.append(target)
            case .split(let first, let second): positions += [second, first]
            case .assertion(let assertion):
                if assertion.holds(between: before, and: after) { positions.append(position + 1) }
            }
        }
        return false
    }
}
