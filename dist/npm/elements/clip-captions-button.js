import"../chunks/common-BSobU6Zd.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-O7SeK6DN.js";import"../chunks/clip-player-M18Rf5db.js";
