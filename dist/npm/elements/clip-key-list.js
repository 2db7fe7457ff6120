import"../chunks/common-BSobU6Zd.js";import"lit";import"../chunks/clip-player-M18Rf5db.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BOUsXOuC.js";
