import"../chunks/common-Tj7jOYxd.js";import"lit";import"../chunks/clip-player-BNKu-Vg2.js";export{C as ClipKeyList}from"../chunks/clip-key-help-B_GBGUHw.js";
