import"../chunks/common-BSobU6Zd.js";import"lit";import"../chunks/clip-player-M18Rf5db.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-O7SeK6DN.js";
