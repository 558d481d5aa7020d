/** '2021' = 国办公开办函〔2021〕30号, reports of 2021 and later; '2019' = 〔2019〕60号（试行）, reports of 2019 and 2020. */
export type ReportFormat = '2021' | '2019';
