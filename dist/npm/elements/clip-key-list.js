import"../chunks/common-DuaPOZP2.js";import"lit";import"../chunks/clip-player-zgI59CkD.js";export{C as ClipKeyList}from"../chunks/clip-key-help-DyYH4IwF.js";
