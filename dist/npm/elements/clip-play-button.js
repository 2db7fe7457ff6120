import"../chunks/common-BSobU6Zd.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-O7SeK6DN.js";import"../chunks/clip-player-M18Rf5db.js";
