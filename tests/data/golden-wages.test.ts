import { describe, expect, it } from 'vitest';
import { area } from '../../data/areas';
import { wagesFor } from '../../data/wages';

/**
 * Figures of the Bureau's May 2025 tables, taken down without the import: area code and title, then a year's wages at the
 * five percentiles and employment. Drawn at random within each kind of area, with the largest metropolitan areas added.
 */
type Figure = number | null;
type Printed = [
  code: string,
  title: string,
  p10: Figure,
  p25: Figure,
  median: Figure,
  p75: Figure,
  p90: Figure,
  employment: Figure,
];
const PRINTED: Record<string, Printed[]> = {
  '31-2021': [
    ['US', 'United States', 47750, 59820, 68380, 78680, 89510, 112430],
    ['54', 'West Virginia', 45510, 50030, 60430, 67670, 79160, 980],
    ['35', 'New Mexico', 30470, 47550, 62280, 78200, 85040, 700],
    ['18', 'Indiana', 46410, 57320, 65280, 76280, 80060, 2830],
    ['14500', 'Boulder, CO', 30800, 49030, 59250, 76820, 79880, 100],
    ['29740', 'Las Cruces, NM', 28910, 47900, 61220, 77490, 82250, 100],
    ['11540', 'Appleton, WI', 57610, 60450, 64240, 74700, 81990, 50],
    ['18140', 'Columbus, OH', 56280, 59720, 69480, 79380, 96250, 1100],
    ['3900001', 'West Northwestern Ohio nonmetropolitan area', 48520, 57500, 62590, 74240, 90970, 320],
    [
      '0600007',
      'North Valley-Northern Mountains Region of California nonmetropolitan area',
      36360,
      60460,
      80440,
      91750,
      99020,
      60,
    ],
    ['72', 'Puerto Rico', 22460, 25510, 29710, 35900, 67100, 830],
    ['27100', 'Jackson, MI', 47070, 60990, 60990, 78600, 78600, null],
    ['39380', 'Pueblo, CO', 47280, 55120, 65970, 79560, 96230, null],
    ['19100', 'Dallas-Fort Worth-Arlington, TX', 37890, 64080, 80370, 91410, 104890, 2110],
    ['26420', 'Houston-Pasadena-The Woodlands, TX', 42480, 60510, 77280, 85940, 101290, 2210],
    ['31080', 'Los Angeles-Long Beach-Anaheim, CA', 59710, 77620, 82140, 89940, 101060, 3730],
    ['35620', 'New York-Newark-Jersey City, NY-NJ', 45250, 66600, 75620, 83200, 89510, 3220],
  ],
  '31-2011': [
    ['US', 'United States', 51490, 61710, 72300, 79160, 89780, 51290],
    ['13', 'Georgia', 55840, 63050, 75920, 79010, 86830, 1060],
    ['28', 'Mississippi', 51920, 56740, 61650, 72280, 78320, 420],
    ['46', 'South Dakota', 40110, 48470, 56180, 59670, 72800, 100],
    ['49660', 'Youngstown-Warren, OH', 50620, 52360, 59160, 69070, 87360, 180],
    ['32820', 'Memphis, TN-MS-AR', 55490, 60660, 64010, 77120, 85920, 150],
    ['47300', 'Visalia, CA', 72810, 73460, 81200, 94400, 98470, 50],
    ['37340', 'Palm Bay-Melbourne-Titusville, FL', 62130, 68750, 73130, 74960, 76080, 150],
    ['0900001', 'Connecticut nonmetropolitan area', 58320, 62860, 74430, 76720, 102440, 40],
    ['0100002', 'Northeast Alabama nonmetropolitan area', 52620, 57830, 59300, 64340, 73580, 70],
    ['19100', 'Dallas-Fort Worth-Arlington, TX', 54250, 77680, 81170, 91410, 95200, 1220],
    ['26420', 'Houston-Pasadena-The Woodlands, TX', 61890, 75080, 81340, 88520, 94070, 900],
    ['31080', 'Los Angeles-Long Beach-Anaheim, CA', 64650, 76250, 78090, 91060, 103140, 1720],
    ['35620', 'New York-Newark-Jersey City, NY-NJ', 52860, 69830, 74960, 79930, 89040, 2200],
  ],
  '31-2022': [
    ['US', 'United States', 25360, 30410, 35240, 38810, 47780, 48150],
    ['31', 'Nebraska', 28080, 28080, 28080, 36940, 41590, 670],
    ['46', 'South Dakota', 24010, 30590, 31330, 42070, 44770, 70],
    ['42', 'Pennsylvania', 24180, 24180, 35520, 39230, 43100, 1200],
    ['45300', 'Tampa-St. Petersburg-Clearwater, FL', 32060, 35290, 35780, 38590, 47430, 150],
    ['26620', 'Huntsville, AL', 21350, 23010, 26440, 30590, 34850, 100],
    ['49340', 'Worcester, MA', 35010, 35520, 38710, 42090, 49830, 90],
    ['16940', 'Cheyenne, WY', 29840, 29980, 30700, 36190, 36670, 50],
    ['4800002', 'North Region of Texas nonmetropolitan area', 21460, 23280, 28320, 35410, 35630, 140],
    ['5600007', 'Eastern Wyoming nonmetropolitan area', 29780, 29810, 30320, 36920, 41140, 60],
    ['19100', 'Dallas-Fort Worth-Arlington, TX', 24370, 31130, 35570, 41160, 47380, 990],
    ['35620', 'New York-Newark-Jersey City, NY-NJ', 32220, 34120, 35320, 40350, 50960, 6030],
  ],
  '31-2012': [
    ['US', 'United States', 29430, 35920, 39160, 46780, 70200, 4310],
    ['06', 'California', 36710, 39140, 43480, 44980, 68550, 330],
    ['29', 'Missouri', 31540, 31540, 38890, 39440, 47210, 110],
    ['28', 'Mississippi', 21770, 21770, 24300, 28820, 30780, 50],
    ['41180', 'St. Louis, MO-IL', 31540, 31540, 38600, 39430, 49730, 60],
    ['12060', 'Atlanta-Sandy Springs-Roswell, GA', 34200, 35290, 38090, 44550, 51050, 130],
    ['41860', 'San Francisco-Oakland-Fremont, CA', 44980, 44980, 44980, 44980, 45490, null],
    ['47900', 'Washington-Arlington-Alexandria, DC-VA-MD-WV', 33310, 39620, 45840, 81900, 92570, 100],
    ['31080', 'Los Angeles-Long Beach-Anaheim, CA', 36480, 39140, 39820, 43480, 49130, null],
  ],
  '31-9099': [
    ['US', 'United States', 34770, 39470, 48430, 59710, 71470, 109740],
    ['20', 'Kansas', 41400, 45910, 54830, 61610, 67620, 240],
    ['21', 'Kentucky', 32670, 37120, 46020, 58280, 67200, 770],
    ['42', 'Pennsylvania', 33660, 38900, 45160, 50370, 63790, 4160],
    ['34060', 'Morgantown, WV', 34640, 37230, 45780, 58720, 71930, 70],
    ['49740', 'Yuma, AZ', 34160, 35370, 54330, 57880, 78080, 50],
    ['38860', 'Portland-South Portland, ME', 43210, 47230, 49180, 53320, 66000, 140],
    ['11460', 'Ann Arbor, MI', 38600, 46110, 54540, 66710, 76380, 170],
    ['5600006', 'Western Wyoming nonmetropolitan area', 38340, 40330, 49940, 52420, 60310, 70],
    ['72', 'Puerto Rico', 21840, 23550, 26660, 40140, 60490, 620],
    ['31080', 'Los Angeles-Long Beach-Anaheim, CA', 39080, 48940, 49130, 55360, 66520, 11760],
    ['38940', 'Port St. Lucie, FL', null, null, null, null, null, 130],
  ],
};

describe('wages as printed, May 2025', () => {
  for (const [soc, rows] of Object.entries(PRINTED)) {
    it.each(rows)(`${soc} %s %s`, (code, title, p10, p25, median, p75, p90, employment) => {
      expect(wagesFor(soc, code)).toEqual({ p10, p25, median, p75, p90, employment });
      expect(area(code)?.title).toBe(title);
    });
  }
});
