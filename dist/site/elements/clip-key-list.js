import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BFu-W9oK.js";
