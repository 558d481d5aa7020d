import { NOTICE_2019 } from './2019';
import { NOTICE_2020 } from './2020';
import { NOTICE_2021 } from './2021';
import { NOTICE_2022 } from './2022';
import { NOTICE_2023 } from './2023';
import { NOTICE_2024 } from './2024';
import { NOTICE_2025 } from './2025';
import { NOTICE_2026 } from './2026';
import type { Notice } from '../notice';

/** Every notice published so far; the day after a new one is out, its file is added here. */
export const NOTICES: readonly Notice[] = [
  NOTICE_2019,
  NOTICE_2020,
  NOTICE_2021,
  NOTICE_2022,
  NOTICE_2023,
  NOTICE_2024,
  NOTICE_2025,
  NOTICE_2026,
];
