import"../chunks/common-BSobU6Zd.js";import"lit";import"../chunks/clip-player-M18Rf5db.js";import"../chunks/clip-controls-O7SeK6DN.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BkiKo4dr.js";
