import { polnear } from '../corpora/polnear.js'
import { matchedRelaxed, predictionsOf } from './4-attributions.js'
import { type Bin, binsOf, calibrationError, type Judged } from './prf.js'
import { type Readings, readPolnear, runAlone } from './readings.js'
import { fromError, printScores, type Score } from './scores.js'

/**
 * Is a statement's `confidence` what it says? Against *full relaxed* matches on PolNeAR dev, in ten bins; nested statements are left
 * out, as PolNeAR annotates none.
 */
export function judgedOn(readings: Readings): readonly Judged[] {
  return (polnear('dev') ?? []).flatMap((story) => {
    const predicted = predictionsOf(readings.get(story.id)!, { nested: false })
    const right = matchedRelaxed({ text: story.text, gold: story.attributions, predicted })
    return predicted.map((s, i) => ({ confidence: s.confidence, right: right[i]! }))
  })
}

export function measureCalibration(judged: readonly Judged[]): readonly Score[] {
  const place = { ability: 'calibration', corpus: 'polnear-dev', tolerance: 2 } as const
  return [fromError(place, 'expected calibration error', calibrationError(binsOf(judged)), judged.length)]
}

function printBins(bins: readonly Bin[]): void {
  console.log('\nconfidence      n   mean  right')
  bins.forEach(({ n, confidence, accuracy }, i) => {
    const range = `${(i / bins.length).toFixed(1)}–${((i + 1) / bins.length).toFixed(1)}`
    console.log(
      `${range.padEnd(10)}${String(n).padStart(7)}${confidence.toFixed(3).padStart(7)}${accuracy.toFixed(3).padStart(7)}`,
    )
  })
}

await runAlone(import.meta.url, async (reader) => {
  const judged = judgedOn(await readPolnear(reader))
  printScores(measureCalibration(judged))
  printBins(binsOf(judged))
})
