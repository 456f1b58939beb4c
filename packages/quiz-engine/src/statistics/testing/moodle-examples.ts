/**
 * Marks and expected figures of Moodle's own tests of its quiz statistics, which were worked out independently in spreadsheets:
 * mod/quiz/report/statistics/tests, `results00` and `qstats00` with `check_quiz_stats_for_quiz_00`, and `statistics_test.php` (whose
 * marks are `mdl_question_states`). Frozen: add, never edit.
 */
export interface MoodleExample {
  readonly questions: readonly { readonly id: string; readonly maxMark: number }[];
  /** By attempt, in the order of the questions. */
  readonly marks: readonly (readonly number[])[];
  /** By question, in per cent; the standard deviation in marks. */
  readonly items: readonly { readonly id: string; readonly facility: number; readonly sd: number; readonly effectiveWeight: number; readonly discrimination: number; readonly efficiency: number }[];
}

const THIRD = 0.3333333;

/** 25 attempts at 7 questions of one mark. */
export const WALKTHROUGH: MoodleExample & { readonly quiz: Readonly<Record<'median' | 'mean' | 'standardDeviation' | 'skewness' | 'kurtosis' | 'internalConsistency' | 'errorRatio' | 'standardError', number>> } = {
  questions: ['1', '2', '3', '4', '5', '6', '7'].map((id) => ({ id, maxMark: 1 })),
  marks: [
    [1, 1, 1, 1, 1, 0, 1], [1, 1, 1, 1, 0.5, 1, 0], [1, 1, 1, 1, 0.5, 0, 1], [0, 0, 1, 1, 1, 0, 0], [1, 0, 1, 0, 0, 1, 0.5], [1, 1, 1, 1, 0.5, 0, 0.5],
    [0, 1, 1, 1, 0.5, 1, 0.5], [1, 1, 1, 0, 0.5, 1, 0.5], [1, 0, 1, 1, 1, 1, 1], [0, 1, 1, 0, 0.5, 1, 0.5], [0.8, 0, 1, 1, 0.5, 1, 0.5], [1, 1, 1, 0, 0.5, 1, 1],
    [1, 0, 1, 1, 0.5, 1, 0.5], [1, 0, 1, 1, 1, 0, 0.5], [0, 0, 1, 1, 0, 1, 1], [1, 0, 1, 0, 0.5, 1, 1], [0.8, 0, 1, 1, 0.5, 0, 1], [1, 0, 1, 1, 0, 1, 0.5],
    [1, 0, 1, 1, 0.5, 0, 0.5], [0, 1, 1, 0, 0.5, 1, 0], [1, 1, THIRD, 1, 0.5, 0, 0.5], [1, 1, 1, 0, 0.5, 0, 0.5], [1, 1, 1, 1, 0, 1, 0.5], [0, 0, 1, 0, 0.5, 1, 1], [0, 0, 1, 1, 1, 1, 1],
  ],
  items: [
    { id: '1', facility: 70.4, sd: 0.4513682901, effectiveWeight: 21.2922742344, discrimination: -7.0650767526, efficiency: -9.4550536967 },
    { id: '2', facility: 48, sd: 0.5099019514, effectiveWeight: 18.8979800309, discrimination: -28.8982125772, efficiency: -36.7834118938 },
    { id: '3', facility: 97.3333332, sd: 0.13333334, effectiveWeight: 4.443012573, discrimination: -9.1230674268, efficiency: -21.6545012165 },
    { id: '4', facility: 68, sd: 0.4760952286, effectiveWeight: 18.9347251357, discrimination: -22.6306444113, efficiency: -31.4411395613 },
    { id: '5', facility: 52, sd: 0.3055050463, effectiveWeight: 11.1450138688, discrimination: -17.6997047674, efficiency: -21.1794802584 },
    { id: '6', facility: 64, sd: 0.4898979486, effectiveWeight: 9.8081339177, discrimination: -45.3785178421, efficiency: -56.9365974439 },
    { id: '7', facility: 62, sd: 0.331662479, effectiveWeight: 15.4788602394, discrimination: -5.6543166602, efficiency: -6.5043742058 },
  ],
  quiz: { median: 4.5, mean: 4.617333332, standardDeviation: 0.8117265554, skewness: -0.092502502, kurtosis: -0.7073968557, internalConsistency: -87.2230935542, errorRatio: 136.8294900795, standardError: 1.1106813066 },
};

/** 22 attempts at 13 questions, of which the first is worth eight. */
export const GENERATED: MoodleExample = {
  questions: ['8', '9', '10', '11', '12', '19', '20', '17', '18', '14', '15', '16', '13'].map((id) => ({ id, maxMark: id === '8' ? 8 : 1 })),
  marks: [
    [5.5, 0.3, 0.9, 1, 0.3, 0, 1, 1, 0, 0, 0, 1, 1], [1, 0.9, 0.9, 0.3, 0.3, 0, 1, 0, 1, 0, 0, 1, 1], [2.5, 1, 0.9, 0.3, 1, 1, 1, 1, 1, 0, 1, 1, 0], [4, 0.3, 0.9, 1, 0.3, 0, 1, 1, 0, 0, 0, 0, 0],
    [3, 0.9, 0.3, 0.9, 1, 1, 0, 1, 1, 1, 0, 0, 0], [4.5, 0.9, 1, 1, 0.9, 0, 0, 0, 0, 1, 1, 1, 0], [3, 0.3, 0.3, 0.3, 0.3, 1, 1, 1, 1, 0, 1, 1, 1], [6, 0.9, 0.9, 1, 0.3, 0, 1, 1, 0, 1, 1, 1, 0],
    [0.5, 0.9, 1, 0.9, 0.3, 0, 1, 1, 1, 1, 1, 0, 0], [5.5, 0.9, 1, 0.9, 0.3, 0, 0, 1, 0, 1, 0, 0, 1], [2.5, 0.9, 1, 1, 0.9, 0, 1, 1, 0, 1, 0, 0, 0], [4, 0.9, 0.3, 0.9, 1, 0, 1, 1, 1, 1, 1, 1, 0],
    [4, 0.9, 0.3, 0.3, 1, 1, 0, 0, 1, 1, 1, 0, 1], [3, 1, 1, 0.3, 1, 1, 0, 1, 1, 1, 0, 1, 0], [1, 1, 0.9, 0.3, 0.3, 0, 0, 0, 0, 0, 1, 0, 1], [1, 0.3, 0.3, 0.3, 0.9, 0, 1, 0, 0, 0, 0, 1, 0],
    [1.5, 1, 0.3, 0.9, 1, 0, 0, 1, 0, 1, 0, 1, 1], [4, 0.9, 1, 0.9, 1, 0, 0, 0, 1, 1, 1, 1, 0], [2, 0.9, 0.9, 0.3, 0.9, 0, 0, 0, 0, 1, 0, 0, 0], [1, 1, 0.3, 0.3, 0.3, 0, 0, 1, 0, 1, 1, 0, 0],
    [6, 0.9, 1, 1, 0.9, 1, 1, 0, 0, 0, 0, 1, 0], [7, 0.9, 0.3, 0.3, 0.3, 0, 0, 1, 1, 0, 1, 1, 1],
  ],
  items: [
    { id: '8', facility: 41.19318182, sd: 1.912733589, effectiveWeight: 26.58464457, discrimination: 25.88327077, efficiency: 27.23492723 },
    { id: '9', facility: 81.36363636, sd: 0.2512738111, effectiveWeight: 3.368456046, discrimination: 1.170256965, efficiency: 1.382386552 },
    { id: '10', facility: 71.36363636, sd: 0.3226312277, effectiveWeight: 3.253955259, discrimination: -4.207816809, efficiency: -4.691171307 },
    { id: '11', facility: 65.45454545, sd: 0.3334199022, effectiveWeight: 7.584083694, discrimination: 28.16930644, efficiency: 31.12404354 },
    { id: '12', facility: 65.90909091, sd: 0.3375811591, effectiveWeight: 3.79658376, discrimination: -2.513606859, efficiency: -2.877487579 },
    { id: '13', facility: 36.36363636, sd: 0.4923659639, effectiveWeight: 3.183278505, discrimination: -12.99017581, efficiency: -17.5074184 },
    { id: '14', facility: 59.09090909, sd: 0.5032362797, effectiveWeight: 4.532356904, discrimination: -8.900638238, efficiency: -10.27568922 },
    { id: '15', facility: 50, sd: 0.5117663157, effectiveWeight: 7.78856243, discrimination: 8.670004606, efficiency: 10.86956522 },
    { id: '16', facility: 59.09090909, sd: 0.5032362797, effectiveWeight: 10.08351572, discrimination: 29.63337745, efficiency: 34.58997279 },
    { id: '17', facility: 63.63636364, sd: 0.4923659639, effectiveWeight: 8.381139345, discrimination: 15.18945843, efficiency: 17.4790556 },
    { id: '18', facility: 45.45454545, sd: 0.5096471914, effectiveWeight: 8.727645713, discrimination: 16.21079629, efficiency: 20.14359793 },
    { id: '19', facility: 27.27272727, sd: 0.4558423058, effectiveWeight: 7.946277111, discrimination: 15.52451404, efficiency: 22.06477733 },
    { id: '20', facility: 50, sd: 0.5117663157, effectiveWeight: 4.769500946, discrimination: -8.396734802, efficiency: -10 },
  ],
};
