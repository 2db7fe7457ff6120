import"../chunks/common-CTN8z-kS.js";import"lit";import"../chunks/clip-player-BkyYEdi1.js";export{C as ClipKeyList}from"../chunks/clip-key-help-B6ywJhyw.js";
