import WebhookEvents

/// The mutants of samples: all, or one of every few.
struct SampleMutants {
    private let oracle: Oracle
    private let samples: [WebhookMessage]

    init(of samples: [WebhookMessage], _ oracle: Oracle) {
        self.oracle = oracle
        self.samples = samples
    }

    /// Creates one of every `step` mutants after another, each with the index of its sample.
    func forEach(every step: Int, _ body: (Int, Mutant) throws -> Void) throws {
        let bodies = try samples.map { ($0.headers, try oracle.body(of: $0)) }
        var number = 0
        for (index, sample) in samples.enumerated() {
            let maker = MutantMaker(message: sample, body: bodies[index].1, bytes: oracle.bytes)
            let one = { (mutant: Mutant) in
                number += 1
                if number % step == 0 { try body(index, mutant) }
            }
            if oracle.isForm {
                try maker.forEachField(one)
            } else {
                try maker.forEach(one)
            }
            try maker.forEachEmbedded(oracle.chain, one)
            // In a batch, each value of the type is one that the other mutants replace.
            if !oracle.chain.steps.isEmpty { continue }
            try maker.forEachType(at: oracle.identifyingPlaces, of: bodies, one)
        }
    }
}
